import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { directionOf } from '@/components/messages';
import { ownAddress } from '@/components/ui/own-address';
import { preloadFonts } from './preload-fonts';
import { visitOfLayout } from './visit';
import './styles/fonts.css';
import './styles/palette.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/cut-off.css';
import './styles/glyphs.css';
import './styles/panel.css';
import './styles/timeline.css';
import './styles/search.css';
import './styles/about.css';
import './styles/compare.css';
import './styles/narrow.css';
import './styles/print.css';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await visitOfLayout();
  return {
    title: { default: `${t('site.name')}: ${t('site.tagline')}`, template: `%s · ${t('site.name')}` },
    description: t('site.description'),
    applicationName: t('site.name'),
    metadataBase: new URL(ownAddress() ?? `http://localhost:${process.env.PORT ?? 3000}`),
    formatDetection: { telephone: false, address: false, date: false, email: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#1c1a17' },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  preloadFonts();
  const { locale, theme } = await visitOfLayout();
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme ?? undefined}>
      <body>{children}</body>
    </html>
  );
}

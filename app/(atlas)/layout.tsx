import type { ReactNode } from 'react';
import { Search } from '@/components/search/Search';
import { Header } from '@/components/ui/Header';
import { LitPlaces } from '@/components/ui/LitPlaces';
import { MountedMap } from '@/components/ui/MountedMap';
import { SheetHandle } from '@/components/ui/SheetHandle';
import { visitOfLayout } from '../visit';

/** Header and map, mounted once; the page inside is the panel beside the map. */
export default async function AtlasLayout({ children }: { children: ReactNode }) {
  const visit = await visitOfLayout();
  const { t } = visit;
  return (
    <>
      <a className="skip" href="#panel">
        {t('site.skip')}
      </a>
      <Header visit={visit} search={<Search visit={visit} />} />
      <div className="atlas">
        <main className="panel" id="panel" tabIndex={-1}>
          <SheetHandle
            label={t('site.sheet')}
            steps={[t('site.sheet.0'), t('site.sheet.1'), t('site.sheet.2')]}
          />
          {children}
        </main>
        <section className="stage" aria-label={t('site.map')}>
          <MountedMap />
        </section>
      </div>
      <LitPlaces />
    </>
  );
}

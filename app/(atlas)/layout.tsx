import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Search } from '@/components/search/Search';
import { ShareDialog } from '@/components/share/ShareDialog';
import { DrawnMap } from '@/components/ui/DrawnMap';
import { FollowLinks } from '@/components/ui/FollowLinks';
import { Header } from '@/components/ui/Header';
import { KeepChoice } from '@/components/ui/KeepChoice';
import { KeepPlace } from '@/components/ui/KeepPlace';
import { KeepPresent } from '@/components/ui/KeepPresent';
import { LitPlaces } from '@/components/ui/LitPlaces';
import { MountedMap } from '@/components/ui/MountedMap';
import { SheetHandle } from '@/components/ui/SheetHandle';
import { Discovery } from '../Discovery';
import { drawingOf } from '../drawing-of';
import { mapOf } from '../map-of';
import { tilesOf } from '../tiles';
import { onPhone, visitOfLayout } from '../visit';
import '@/components/map/drawing.css';
import '@/components/map/standing.css';

/** Header and map, mounted once; the page inside is the panel beside the map. */
export default async function AtlasLayout({ children }: { children: ReactNode }) {
  const visit = await visitOfLayout();
  const { t } = visit;
  // What is wrong with a reading is no matter of dates.
  const dated = visit.path !== '/correct';
  const drawing = await drawingOf(await mapOf(visit), t, { narrow: onPhone(await headers()), dated });
  return (
    <>
      <Discovery title={t('site.name')} />
      <a className="skip" href="#panel">
        {t('site.skip')}
      </a>
      <a className="skip" href="#map">
        {t('site.skip.map')}
      </a>
      <Header visit={visit} search={<Search visit={visit} />} />
      <div className="atlas">
        {/* Before the panel, so that it shows before a long list has come; the live map's stops come after it. */}
        <DrawnMap drawing={drawing} />
        <main className="panel" id="panel" tabIndex={-1}>
          <SheetHandle
            label={t('site.sheet')}
            steps={[t('site.sheet.0'), t('site.sheet.1'), t('site.sheet.2')]}
          />
          {children}
        </main>
        <MountedMap label={t('site.map')} tiles={tilesOf(process.env)} />
      </div>
      <FollowLinks />
      <LitPlaces />
      <KeepPlace />
      <KeepPresent />
      <KeepChoice />
      <ShareDialog title={t('share.title')} close={t('site.close')} />
    </>
  );
}

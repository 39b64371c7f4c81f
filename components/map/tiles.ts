import L from 'leaflet';
import type { MapTexts } from '@/geo/draw/types';

/** An operator's raster tiles: what goes on where our own base map ends. */
export interface TileSource {
  /** `https://tiles.example/{z}/{x}/{y}.png` */
  url: string;
  /** Whose they are, in words; shown while they are. */
  credit: string;
  maxZoom: number;
}

/** From this zoom on, rounded, tiles stand in for the base map. */
const FROM = 11;

/**
 * What tiles need of a style sheet (leaflet.css has what every map does): they fade in by themselves, scale with a zoom as
 * the drawing's sheets do, and add up where two meet, so that no seam shows between them.
 */
const STYLES = `
.leaflet-tile-pane{z-index:200}
.leaflet-layer,.leaflet-tile-container,.leaflet-tile{position:absolute;top:0;left:0}
.leaflet-tile{visibility:hidden;max-width:none;max-height:none;padding:0;mix-blend-mode:plus-lighter;user-select:none}
.leaflet-tile-loaded{visibility:inherit}
.leaflet-zoom-anim .leaflet-tile-container{transition:transform .25s cubic-bezier(0,0,.25,1)}
`;

let styled = false;

/** Made by script, as only a page with tiles shall have it, and once; a policy on styles does not forbid such a sheet. */
function addStyles(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
}

/** The tiles of a map, as far as an operator gave any. */
export interface Tiles {
  /** Whether they are what is seen now, in place of the base map. */
  shown(): boolean;
  /** The map's words, with the credit while the tiles are shown. */
  texts(texts: MapTexts): MapTexts;
}

/** Lets a map go on to where the tiles end. Without a source nothing changes and nothing is asked of anybody. */
export function tiles(map: L.Map, source: TileSource | null): Tiles {
  if (!source) return { shown: () => false, texts: (texts) => texts };
  addStyles();
  map.setMaxZoom(source.maxZoom);
  L.tileLayer(source.url, { minZoom: FROM, maxZoom: source.maxZoom, referrerPolicy: 'origin' }).addTo(map);
  const shown = () => Math.round(map.getZoom()) >= FROM;
  return {
    shown,
    texts: (texts) => {
      map.getContainer().classList.toggle('has-tiles', shown());
      return shown() ? { ...texts, attribution: `${source.credit} · ${texts.attribution}` } : texts;
    },
  };
}

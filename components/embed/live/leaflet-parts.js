/**
 * The parts of Leaflet that an embed's map and its layers use, from Leaflet's own source: a third of the whole.
 * The bundler puts them in the place of `leaflet` (data/build/embed.ts); elsewhere the package is used as it is.
 */
import { getPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
import { toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
import { toPoint as point } from 'leaflet/src/geometry/Point.js';
// Handlers add themselves to the map: two fingers, and a double click.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Map as LeafletMap, createMap as map } from 'leaflet/src/map/Map.js';

// Our sheets are no layers of Leaflet's: a new map adds those that it was given, which are none.
LeafletMap.include({ _addLayers() {} });

export default { DomUtil: { getPosition, setTransform }, latLng, map, point };

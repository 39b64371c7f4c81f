'use client';
import './map.css';
import { useEffect, useRef } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import { afterPaint } from './after-paint';
import { composeElsewhere } from './compose-elsewhere';
import { drawMap, MAP_OPTIONS, type MapDrawing } from './draw-map';
import type { AtlasMapProps, MapData } from './types';

interface Props extends Omit<AtlasMapProps, 'data'> {
  /** `null` while it is on its way: the script need not wait for it. */
  data: MapData | null;
}

/** Leaflet's window; everything within is drawn by plain Leaflet factories. */
export function MapCanvas({ data, ...props }: Props) {
  if (!data) return null;
  // Who asks for less motion gets none: zooms and drags end at once.
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <MapContainer
      className="atlas-map"
      {...MAP_OPTIONS}
      zoomAnimation={moves}
      fadeAnimation={moves}
      inertia={moves}
    >
      <Drawing data={data} {...props} />
    </MapContainer>
  );
}

/** The thin bridge: one drawing for the life of the map, told of each change. */
function Drawing({ data, basemap, tiles, lit, pressed, ...callbacks }: AtlasMapProps) {
  const map = useMap();
  const drawing = useRef<MapDrawing | null>(null);
  const latest = useRef({ data, tiles, callbacks });
  latest.current = { data, tiles, callbacks };

  useEffect(() => {
    const made = drawMap(map, {
      basemap,
      composer: composeElsewhere,
      tiles: latest.current.tiles,
      data: latest.current.data,
      order: () => latest.current.callbacks.order(),
      onSelect: (id) => latest.current.callbacks.onSelect(id),
      onHover: (id) => latest.current.callbacks.onHover(id),
    });
    drawing.current = made;
    takeAddress(map.getContainer());
    const resized = new ResizeObserver(() => {
      // It forgets where exactly the middle is, and half a pixel moves names: not without a reason.
      const { clientWidth, clientHeight } = map.getContainer();
      if (!map.getSize().equals([clientWidth, clientHeight])) map.invalidateSize({ pan: false });
      // Paper takes the map at the size that it has here.
      const { x, y } = map.getSize();
      const stage = map.getContainer().parentElement!;
      stage.style.setProperty('--map-width', String(x));
      stage.style.setProperty('--map-height', String(y));
    });
    resized.observe(map.getContainer());
    return () => {
      resized.disconnect();
      made.remove();
      drawing.current = null;
    };
  }, [map, basemap]);
  // What was asked for is on the page first; the map follows in the next frame.
  useEffect(() => afterPaint(() => drawing.current?.update(data)), [data]);
  useEffect(() => drawing.current?.light(lit), [lit]);
  useEffect(() => {
    if (!pressed) return;
    drawing.current?.press(pressed);
    latest.current.callbacks.onPressed();
  }, [pressed]);
  return null;
}

/** `#map` leads to the live map from now on, and so comes a reader who has followed it to the drawing. */
function takeAddress(container: HTMLElement): void {
  const drawn = document.getElementById('map');
  const followed = drawn !== null && drawn === document.activeElement;
  drawn?.removeAttribute('id');
  container.id = 'map';
  if (followed) container.focus({ preventScroll: true });
}

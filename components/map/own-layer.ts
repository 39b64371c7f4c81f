import type L from 'leaflet';

/**
 * While the map is dragged its pane counts as animated, by an animation that adds nothing: Chromium then moves its layer
 * alone, where it else works out the layers of the whole page at every move, a quarter of a frame's work with a long
 * list beside the map (`DirectlyUpdateCcTransform` in Blink's paint_property_tree_builder.cc). Returns the undoing.
 */
export function ownLayer(map: L.Map): () => void {
  const pane = map.getPane('mapPane')!;
  let held: Animation | null = null;
  const hold = () => {
    // Without addition the animation would put the map back where it began.
    if (held || typeof KeyframeEffect !== 'function' || !('composite' in KeyframeEffect.prototype)) return;
    const still = [{ transform: 'none' }, { transform: 'none' }];
    held = pane.animate(still, { duration: 1000, composite: 'add' });
    held.pause();
  };
  const release = () => {
    held?.cancel();
    held = null;
  };
  map.on('dragstart', hold).on('moveend', release);
  return () => {
    map.off('dragstart', hold).off('moveend', release);
    release();
  };
}

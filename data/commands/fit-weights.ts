// Fits the geoparser's weights: node data/commands/run.mjs fit-weights CORPUS… [--choose] [--others] [--write]
import '../build/fit-weights';

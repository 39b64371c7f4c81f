import { words } from './words';

/** What only an actor has: *Baku's **move***, *the **leaders** of Russia*, *US **support***. */
export const actorNouns = words(`
move moves decision decisions claim claims demand demands response policy policies position stance proposal proposals refusal insistence
offer offers accusation accusations allegations statement request reaction ambitions intention intentions interests ally allies strategy
support backing influence rhetoric threat threats objections objection criticism denial pledge commitment warning belief view views concern
concerns approach aim aims goal goals leadership leaders leader diplomacy diplomats diplomat initiative government governments president
presidents premier king queen minister ministers ministry ambassador ambassadors envoy secretary representative representatives parliament
army military forces troops navy police officials official authorities delegation delegations side sides negotiators lawmakers
sanctions aid member members intervention invasion attack attacks annexation establishment withdrawal aggression recognition
announcement involvement participation accession membership efforts effort media intelligence spies
`);

/** Nouns of dealings between states: ***talks** with X*, *a **conflict** between X and Y*, *a **victory** for X*. */
export const dealings = words(`
talks talk negotiations negotiation discussion discussions dialogue relations ties conflict conflicts war wars clashes clash fighting dispute disputes
tension tensions agreement agreements deal deals pact pacts treaty treaties accord accords peace truce ceasefire alliance friendship
cooperation trade rivalry border-dispute summit meeting victory defeat triumph blow win loss sanctions war attack attacks aggression
ally allies hostilities battle feud normalization normalisation rapprochement
`);

/** Words after *X-*: ***Russia**-brokered*. */
export const brokered = words(`
brokered backed led mediated sponsored supported funded allied imposed controlled drafted supplied trained proposed financed friendly
aligned
`);

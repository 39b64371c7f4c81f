import { words } from './words';

/** Cities and states that are also well-known surnames: a person only beside other signs of one. From general knowledge. */
export const doubtfulSurnames = words(`
arlington austin berlin bolton boston bradford bristol burlington byron camden carlisle chester chesterfield cleveland clinton
columbus coventry crawford dallas darlington davenport denver derby derwent durham easton everett fairfax garland georgia
gloucester halifax hamilton hampton hartford hastings holland houston hudson huntington ireland israel jackson jordan kent
kingston lancaster lansing lebanon leicester lexington lima lincoln lisbon livingston london luton madison marion melbourne
milan milton monroe montgomery moscow nelson newcastle newport norfolk orlando oxford paris parma perth pierce preston
quincy raleigh richmond rochester salem salisbury sheffield sherman somerset springfield stanford stafford stratford sterling
sydney tripoli troy truro tucson tyler vernon verona wakefield warwick washington wellington westbrook weston whitehall
wilmington winchester windsor winslow worcester york vienna
`);

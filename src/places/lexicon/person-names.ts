/**
 * Belongs: given names and surnames that some town of the gazetteer also has: alone and without a cue they are rather persons.
 * Not: names that only a person or only a place has.
 * Source: names of persons in the package @faker-js/faker (MIT); most frequent surnames of the US Census 2010 (public domain); met with GeoNames cities1000.
 */
export const PERSON_NAMES = `
Abbas Abbey Abernathy Ada Adam Adams Adan Addison Adela Adrian Afton Agustin Ahmad Al Alana Alanis Alba Albert Albina Alden
Alejandro Alene Alexander Alexandra Alfonso Alfonzo Alford Alfred Ali Alia Alice Alicia Aliyah Alize Allan Allen Allison Alma
Alta Alton Alva Alvin Amalia Amanda Amani Amara Amber Amelia Amie Amina Amos Amparo Ana Anastacio Anderson Andres Angela Angus
Anna Annan Annetta Anthony Antonina Ara Araceli Arafat Arch Archibald Archie Arden Ari Ariel Arlo Armstrong Arno Arnold Aron
Art Arthur Asa Asha Ashley Ashton Athena Aubrey Auer August Augusta Aurelia Austin Ava Avis Axel Ayden Ban Barbara Baron
Barrett Barry Bart Barton Bates Batz Bayer Beatrice Beatty Becker Bell Bella Belle Ben Benjamin Bennett Benson Benton Berenice
Berge Berger Bernardo Bernice Bernie Berry Bert Berta Bertha Bertram Best Bethany Bethel Bettie Beulah Beverly Billy Bishop
Blair Blanca Bo Bode Bond Bonita Boone Bosco Botsford Bowie Boyd Boyle Brad Bradford Bradley Brady Brain Brando Brandon Branson
Brant Breitenberg Brenda Brendon Brenna Brent Bria Brielle Brisa Brock Brody Brooke Brooks Brown Bruce Bryan Bryant Bryon
Buchanan Bud Buford Burke Burley Burns Burton Bush Butler Byron Cabot Cade Caden Cale Calhoun Cali Calista Callahan Camden
Cameron Camilla Campbell Candelario Candida Cara Carey Carleton Carlisle Carlton Carmel Carmelo Carmen Carroll Carson
Cartwright Cary Casey Casper Castro Catalina Cecilia Champlin Chance Chandler Chapman Charlotte Chase Chauncey Chavez Chaya
Chelsea Chen Cheney Chester Chet Cheyenne Chirac Christian Christiana Christina Christopher Cicero Clara Clare Clarence Clark
Claude Clay Clayton Cleora Cleve Cleveland Clifford Clifton Clint Clinton Clovis Clyde Cody Colby Coleman Collins Colton
Columbus Concepcion Conner Connor Conrad Constance Consuelo Conway Cook Cooper Cora Corbin Cordell Corey Cornelius Cornell
Cortez Cox Craig Crane Crawford Creola Cristian Cristina Cristobal Crooks Crosby Cruz Crystal Cullen Cummings Curtis Cyril
Daisy Dale Dallas Dalton Damon Dan Dana Dane Daniel Daphne Daphney Darby Darian Darien Dario Darwin David Davidson Davin Davis
Dawson Dax Dayton Dean Deja Delia Delta Dena Denis Dennis Denton Desmond Dessie Destin Devin Devon Dewey Dewitt Dexter Diamond
Diana Diaz Dickens Dickinson Dillon Dion Dixie Dixon Dock Dole Dolores Don Donald Donato Donna Dora Doreen Doris Douglas Drew
DuBuque Dudley Duke Dulce Duncan Dunn Durham Dusty Dwight Dyer Earl Earnest Easton Ed Eda Edd Eden Edgar Edison Edmond Edna
Eduardo Edwards Elda Eldon Eldora Eldridge Eleanor Elena Eli Elias Elise Elizabeth Ella Elliot Ellis Ellsworth Elmer Elmira
Elmore Elna Eloy Elroy Elsa Elsie Elta Elton Elva Elza Emerald Emerson Emile Emmerich Emmett Emory Ena Enid Enoch Enola Enos
Ephraim Era Erick Erik Erin Erma Ervin Erwin Esmeralda Esperanza Estefania Estella Estelle Estevan Esther Estrella Eudora
Eugene Eugenia Euna Eunice Eusebio Evans Evelyn Everett Ewell Ezra Farrell Fatima Fay Felipe Felton Ferguson Fernando Fisher
Fitzgerald Fleming Fletcher Flora Florence Florencio Flores Florian Floyd Flynn Forbes Ford Forest Forrest Foster Fowler Fox
Frances Francis Francisca Francisco Franco Frank Franklin Franz Fraser Freda Frederic Frederick Frederik Freeman Fremont Frost
Gail Garcia Gardner Garfield Garland Garnet Garnett Garrett Garrison Gary Gaston Gates Gayle George Georgiana Gerald Geraldine
German Gia Gibson Gideon Gilbert Gill Gleason Gloria Godfrey Golden Gomez Gonzales Gonzalez Gonzalo Gordon Gore Graham Grant
Granville Gray Grayson Green Greene Greenwood Greer Gregg Gregory Greta Griffin Griffith Grimes Grover Guadalupe Guido Gus
Gutierrez Haag Hackett Hadley Hailey Hal Hale Hall Halle Hamilton Hampton Hancock Hanna Hansen Hanson Hardin Harding Hardy
Harlan Harley Harmony Harper Harris Harrison Hart Harvey Haskell Hassan Hassie Hastings Hattie Haven Hawkins Hayden Hayes Hazle
Heath Heathcote Heber Hector Helena Henderson Henrietta Henry Herbert Herman Hermann Hermiston Hernandez Herzog Hettinger
Hickman Hilbert Hill Hilton Hiram Hobart Hobbs Hoffman Holden Holland Hollis Holly Homer Hood Hooker Hoover Hope Hopkins Horace
Horton Houston Howard Howe Howell Hubbard Hudson Hughes Hugo Hunt Hunter Huntington Hurst Ida Ila Imelda Ines Inez Irene Irma
Irvin Irving Irwin Isabel Isabella Ismail Iva Jacinto Jackson Jacob Jada Jalon James Jamison Jana Jaren Jarod Jarrell Jarvis
Jasper Javier Jay Jeannette Jefferson Jena Jenkins Jennings Jenny Jensen Jeremie Jerome Jesus Jewell Jimenez Joana Joanna
Joaquin Johnson Johnston Jones Jordan Josefina Joseph Josephine Joshua Joy Juana Juanita Judah Judson Jules Julia Julian Julien
Juliet June Justice Justin Kaden Kale Kali Kameron Kane Kara Kari Karina Karine Karson Kasey Kassandra Katarina Katherine
Kathleen Kaya Keith Keller Kelly Ken Kendall Kennedy Kenneth Kent Kenton Kenyon Khalil Khan Kian Kiara Kiel Kim Kimberly King
Klein Knox Kohler Kole Korbin Kory Kristina Kristofer Kyle Kyra Lacey Lafayette Lakin Lam Lamar Lambert Lamont Lana Landen Lane
Lang Larissa Laura Laurel Lavern Laverne Lavon Lawrence Lawson Lea Leda Lee Leigh Lela Leland Lena Lenna Leo Leola Leon Leonard
Leonardo Leone Leonora Leopold Lera Leroy Leslie Lester Leticia Levi Lewis Li Lia Libby Lila Lilla Lilliana Lin Lina Lincoln
Lind Linda Lindsay Linwood Lisa Livingston Logan Lola Loma Lon Long Lopez Lora Loren Lorena Lorenzo Lorraine Louis Louisa
Lowell Loyal Lucas Lucia Lue Luis Lukas Lula Luna Luther Luz Lyda Lydia Lynn Lynne Lyons Mack Mackenzie Macon Macy Madison
Mafalda Magdalena Maggie Maggio Magnolia Maia Maida Major Maldonado Mallory Malone Mandela Manning Manuel Mao Mara Marc
Marcelina Marcellus Marco Marcos Marcus Margaret Margarita Maria Marian Mariana Marianna Marianne Mariano Marietta Marina
Marion Marisa Marks Marlin Marques Marquise Marshall Marta Martin Martina Martinez Marvin Mary Mason Mateo Mattie Maud Maurice
Maxwell May Maya Mayer Maynard McClure McDonald McKenzie McKinney McLean Mckenzie Meda Medina Melba Melissa Mendez Mendoza
Mercedes Mercer Meredith Merkel Merlin Merrill Merritt Meta Metz Michael Michel Miles Milford Miller Mills Milo Milton Mina
Minerva Miranda Mitchell Modesto Moen Mohr Mona Monroe Monserrat Monserrate Monte Montgomery Moore Morales Morar Moreno Morgan
Morris Morrison Mortimer Morton Moss Munoz Muriel Murphy Murray Musa Myers Myra Myrtle Nadia Nancy Napoleon Nash Nasir Nasser
Natalia Nathan Nelson Newell Newman Newton Nia Nichols Nico Nigel Nikita Nikki Nikko Niko Nikolaus Nina Nixon Noble Noe Noel
Nola Nona Nora Norma Norman Norris Norton Norwood Nya O'Hara O'Kon Obama Oda Odell Ogden Ola Ole Olen Olga Oliver Olivia Oma
Omar Ona Opal Ora Oral Oran Oren Orion Orland Orlando Ortiz Orval Orville Osborne Otis Owen Pablo Pacocha Padilla Page Palma
Palmer Park Parker Parks Parrish Patrick Patsy Patterson Patti Patton Paul Paula Paxton Payne Pearl Pearson Pedro Penn Percy
Perez Perkins Perry Peters Petra Philip Phillip Phillips Pierce Pierre Pink Porter Powell Pratt Preston Prince Purdy Qasim
Quincy Quinton Rachel Rafaela Raj Raleigh Ram Ramirez Ramiro Ramon Ramona Ramos Randall Randolph Raoul Rath Raven Ray Raymond
Reagan Reese Regina Reid Reina Remington Rene Reta Reva Rey Reyes Reynolds Reza Rhodes Ricardo Rice Richard Richardson Richmond
Rico Riley Rios Ritchie Rivera Robbins Robel Robert Roberts Robertson Robinson Rochelle Rodrigo Rodriguez Rogers Rohan Rojas
Roland Romaine Roman Romney Ron Roosevelt Rosa Rosalie Rosamond Rosanna Rosario Roscoe Rose Rosemary Rosetta Roslyn Ross
Rowland Roy Royal Rubio Rudolph Rudy Ruiz Rupert Rush Russ Russell Rutherford Sabina Salazar Sally Sam Samara Samson Sanchez
Sanders Sandoval Sandra Sandy Sanford Santa Santiago Santino Santos Sara Sarai Sarina Savanah Savanna Savannah Schroeder
Schuyler Scott Sebastian Selina Selmer Serena Seth Shana Shane Shannon Sharon Shaw Sheldon Shelley Shelly Shelton Sheridan
Sherman Sherwood Shields Shirley Sid Sidney Sienna Sierra Silva Silvia Sim Simon Simpson Sims Skye Sloan Smith Snyder Sofia
Soledad Solon Sophia Soto Spencer Stacy Stafford Stanford Stanley Stanton Stark Stella Sterling Stevens Stewart Stokes Stone
Stuart Sullivan Summer Sumner Susana Susanna Sutton Sven Sydney Sylvan Sylvester Talon Tamara Tan Tanner Tara Tatum Tavares
Taylor Teresa Teri Terrell Terry Thatcher Theodore Theresa Thomas Thompson Thornton Tiana Tiffany Tim Tina Tito Tom Tomas Tonya
Torrance Torres Townsend Tracy Tran Tre Tremblay Trent Trenton Trinity Troy Truman Tucker Turner Tyler Tyrone Tyson Una Upton
Vada Valentin Valentine Van Vance Vargas Vaughn Vega Velda Vella Velva Vena Vera Verla Vern Vernie Vernon Verona Veronica
Victor Victoria Vida Vince Vincent Viola Violet Virgil Virginia Vita Vito Vivian Vladimir Wade Wagner Waldo Walker Wallace
Walls Walter Walters Walton Wanda Wang Ward Warner Warren Washington Watson Wayne Weaver Webb Weber Webster Welch Weldon
Wellington Wells Wendell Werner Wesley Weston Wheeler White Whitney Wilber Wilbur Wilkinson Willard Williams Williamson Willis
Willow Wilmer Wilson Wilton Winfield Winona Winston Winters Wise Woodrow Woodward Wright Yang York Young Zachary Zane Zaria
Zella Zena Zion Zola Zula
`;

/** First names common in Dutch schools. Names that are also ordinary words ("Wil", "Mark") or places are left out. */
export const firstNames: readonly string[] = (
  'Aafke Abdel Abdullah Ahmed Aisha Albert Ali Alice Amina Amir Anja Anke Anna Anne Annelies Annemarie Annemiek ' +
  'Annet Annette Anouk Arie Arjan Arnold Astrid Ayşe Barbara Bart Bas Bert Bianca Bilal Bram Brigitte Carla Carolien ' +
  'Caroline Casper Charlotte Chantal Christel Claudia Coby Corine Corrie Daan Daniëlle Danielle Danny David Debby ' +
  'Dennis Desirée Diana Dick Dirk Dominique Edith Edwin Elise Ellen Elly Els Emine Emma Erik Erwin Esmee Esther Eva ' +
  'Evelien Fatima Fatma Femke Floris Frank Frans Frederik Gerard Gerda Gerrit Gijs Greet Guus Hanneke Hans Harm Harry ' +
  'Hassan Heleen Henk Henriëtte Herman Hester Hilde Ibrahim Ilse Inge Ingeborg Ingrid Irene Iris Jaap Jacqueline Jan ' +
  'Jana Janneke Jasper Jeroen Jessica Jet Joanna Jochem Johan Johanna Joke Jolanda Joost Jorien Joris Judith Jurgen ' +
  'Karel Karin Karim Katja Kees Khadija Kim Klaas Koen Kristel Laura Leila Lennart Leonie Liesbeth Lieke Linda Lisa ' +
  'Lisette Loes Lotte Louise Lucas Luuk Maaike Maarten Manon Marcel Margreet Margriet Maria Marianne Marieke Marijke ' +
  'Marijn Marja Marjan Marjolein Marleen Marloes Martijn Martin Martine Mathijs Maud Mehmet Melanie Merel Michael ' +
  'Michel Michiel Mieke Miranda Miriam Mirjam Mohamed Mohammed Monique Mustafa Nadia Naomi Natasja Nathalie Nicole ' +
  'Niels Nienke Noor Omar Patricia Patrick Paul Paula Paulien Peter Petra Piet Pieter Pim Rachid Ramona Remco Renate ' +
  'Renske Richard Rianne Rik Rob Robert Robin Roel Roelof Ronald Rosa Ruben Ruud Samira Sander Sandra Sanne Sara Saskia ' +
  'Sébastien Selma Simone Sjoerd Sofie Sonja Sophie Stefan Steven Suzanne Sven Sylvia Tamara Teun Thea Theo Thijs ' +
  'Thomas Tim Tineke Tom Trudy Truus Ursula Valerie Vera Vincent Wendy Wilma Wim Wouter Yasmina Youssef Yvonne Zeynep'
).split(' ');

import { givenNames } from './given-names';
import { setOf } from './set-of';

export type Gender = 'f' | 'm';

/** Of the given names that are known those that are women's. */
const womens = setOf(`
  Agnes Alexandra Alice Alison Alma Amanda Amy Ana Angela Anita Anja Anke Ann Anna Anne Anneke Annelies Annemie Annie Anouk Arlette Astrid
  Barbara Beatrice Beatrix Bianca Bieke Brenda Brigitte Britt Carla Carmen Carol Caroline Carolyn Catherine Cathy Cecile Chantal Charlotte
  Chloe Christel Christiane Christina Christine Claire Clara Claudia Condoleezza Cristina Cynthia Daniela Danielle Deborah Diana Diane Dina
  Donna Doris Dorothy Edith Eileen Elena Eleonora Elisabeth Elise Elizabeth Ella Ellen Elly Els Elsa Elvira Emilia Emily Emma Erica Erika
  Esther Eva Evelien Evelyn Fatima Fiona Florence Frances Francine Freya Geertje Gemma Gina Greet Greta Griet Gwendolyn Hanna Hannah Harriet
  Heather Heidi Helen Helena Helene Helga Hilary Hilde Hillary Ibtissam Ilse Inge Ingrid Irena Irene Iris Isabel Isabelle Jane Janet Janine
  Jasmine Jeanne Jennifer Jenny Jessica Jill Joan Johanna Jolanda Josette Judith Julia Julie Kaat Kamala Karen Karin Kate Katherine Kathleen
  Kathy Katja Katrien Katrin Kirsten Kristalina Kristina Laura Laurette Leen Leila Lena Leonie Lieve Lila Lilian Linda Lisa Loes Lori
  Lorraine Lotte Louise Lucia Lucie Lucy Lydia Maaike Madeleine Magda Mandy Margaret Margot Maria Mariam Marianne Marie Marieke Marijke Marina
  Marion Marjolein Marleen Marlies Marta Martha Martine Mary Mathilde Maud Maureen Maya Megan Melanie Melissa Merel Mia Michelle Miet Mimi
  Miranda Miriam Moira Moniek Monica Monika Monique Myriam Nadia Nadine Nancy Naomi Natalia Natalie Nathalie Nelly Nicole Nikki Nina Noor Nora
  Nuria Olena Olga Olivia Patricia Patsy Paula Paulien Peggy Penny Petra Phyllis Polly Prisca Rachel Rebecca Renata Rita Roberta Rosa Rose
  Ruth Sally Salma Samantha Sandra Sandrine Sara Sarah Saskia Selma Sharon Sheila Sigrid Silvia Simone Siobhan Sofia Sofie Sonia Sonja Sophie
  Stefanie Stella Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tania Tanja Tara Tatiana Teresa Thea Theresa Thérèse
  Tina Tine Trudy Ursula Valentina Valerie Vanessa Vera Veronica Veronique Vicky Victoria Virginie Vivian Wanda Wendy Ines Ngozi Mette Sanna
  Kaja Zuzana Jacinda Yana Yara Yasmina Yolanda Yvette Yvonne Michèle`);

/** Names that women and men have, or that are another's in another language. */
const either = setOf(`
  Alex Alexis Andrea Ariel Camille Chris Claude Daan Dominique Eli Francis George Gabriel Ira Jackie Jamie Jan Jasper Jay Jean Jelle Jen Jo Jos
  Jose Jules Kay Kelly Ken Kim Kris Laurie Lea Lee Leslie Luca Lynn Marijn Maxime Michel Michele Nicola Nikita Nikol Noah Pascal Pascale Pat
  Percy René Rene Robin Sam Sasha Sidney Terry Tiger Toni Tony Tracy Tuur Will Xi Yoon Yuri Lode Mitt Titus Ilham Jesse Jordan Lloyd Jet Moshe`);

const womansOffice = /(?:woman|vrouw|voerster|koningin|queen|prinses|princess)$/u;
const mansOffice = /(?:spokesman|chairman|topman|koning|king|prins|prince)$/u;

/** Whether a person of this full name, or who holds this office, is a woman or a man, where the words tell it. */
export function genderOf(name: string): Gender | null {
  const [given = '', ...more] = name.split(' ');
  if (womansOffice.test(given)) return 'f';
  if (mansOffice.test(given)) return 'm';
  if (more.length === 0 || either.has(given)) return null;
  if (womens.has(given)) return 'f';
  return givenNames.has(given) ? 'm' : null;
}

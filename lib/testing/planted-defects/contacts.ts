import { defect, type Defect } from './defect';
import { all, entry, withoutEntry } from './plant';

/** The way out for danger names 112 in its label too. */
const silentAbout112 = entry('globalExits', 'uitweg-gevaar', { label: 'Direct gevaar?', text: '' });

/** Numbers and links somebody may need tonight. */
export const contacts: readonly Defect[] = [
  defect(
    '112 staat er niet in',
    all(withoutEntry('contacts', 'contact-112'), silentAbout112),
    'ML-22',
    'contacts',
  ),
  defect(
    'Veilig Thuis staat er niet in',
    withoutEntry('contacts', 'contact-veilig-thuis'),
    'ML-22',
    'contacts',
  ),
  defect(
    'Veilig Thuis heeft een ander nummer',
    entry('contacts', 'contact-veilig-thuis', { phone: '0900-1231230' }),
    'ML-22',
    'contact-veilig-thuis',
  ),
  defect(
    '112 heeft geen nummer',
    all(entry('contacts', 'contact-112', { phone: undefined }), silentAbout112),
    'ML-22',
    'contacts',
  ),
  defect(
    'een nummer is lang geleden nagekeken',
    entry('contacts', 'contact-csg', { checkedOn: '2024-03-01' }),
    'ML-38',
    'contact-csg',
  ),
  defect(
    'een nummer is nooit nagekeken',
    entry('contacts', 'contact-politie', { checkedOn: undefined }),
    'ML-38',
    'contact-politie',
  ),
  defect(
    'een link is nooit nagekeken',
    entry('contacts', 'contact-lkha', { checkedOn: undefined }),
    'ML-38',
    'contact-lkha',
  ),
];

import './search-box.css';
import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { Icon } from './icon';

/** Searches the words of all documents; `/` brings one here from anywhere. */
export function SearchBox({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  return (
    <search className="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) void navigate({ to: '/search', search: { q: words.trim() } });
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          className="field"
          aria-label="Search the documents"
          placeholder="Search: words, “phrases”, actor:IRN, type:SANCTION …"
          value={words}
          maxLength={500}
          onChange={({ target }) => setWords(target.value)}
        />
        <kbd title="The key / brings you here">/</kbd>
      </form>
    </search>
  );
}

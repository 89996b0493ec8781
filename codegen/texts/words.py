"""English from names: words that the platform writes in one, singular and plural, articles, spelling."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2._naming import underscore
from PureCloudPlatformClientV2._swagger import Json

_LONGEST = 24
"""No English word of the platform has more letters, so that splitting stays linear in a name's length."""
_SHORTEST = 3
_VOWEL_SOUND = re.compile(r"[aeioAEIO]|u(?!ni|s[ae]|ti|rl|ri|uid)|IVR|SMS|FAQ|NLU|HR|MD|SS|LD|SO|RTP|EDNS|X", re.ASCII)
_NOT_VOWEL = re.compile(r"one\b|once|eu", re.ASCII)

_ARTICLES = frozenset({"a", "an", "the"})
AROUND_NAMES = _ARTICLES | {"of", "object", "whether", "applies", "by", "key"}
"""What a phrase has around the words of a name; `, by key` only repeats the type."""


@cache  # a definition says the same few thousand names again and again
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in camel case, in small letters: `selfUri` gives self, uri."""
    return tuple(word for word in re.split(r"[^A-Za-z0-9]+|_", underscore(name)) if word)


def repeats(text: str, *names: str, empty: frozenset[str] = _ARTICLES) -> bool:
    """Tell whether a text has no word but those of `names` and the `empty` ones."""
    said = set(name_words(text.replace("'", "_").replace(" ", "_")))
    return said - empty <= {word for name in names for word in name_words(name.replace(" ", "_"))}


def vocabulary(document: Json) -> Counter[str]:
    """Return the words that names in camel case of a definition are made of, and how often each is there."""
    found = Counter(word for name in _names(document) for word in name_words(name) if len(word) >= _SHORTEST)
    for word, count in list(found.items()):
        found.setdefault(f"{word[:-1]}ies" if word.endswith("y") else f"{word}s", count)
    return found


def _names(document: Json) -> Iterator[str]:
    for model, schema in document["definitions"].items():
        yield model
        yield from schema.get("properties", {})
    for item in document["paths"].values():
        for body in item.values():
            yield from _parameter_names(body)


def _parameter_names(body: Any) -> Iterator[str]:
    for parameter in body.get("parameters", []) if isinstance(body, dict) else []:
        yield parameter.get("name", "")


def words_of(document: Json) -> Words:
    """Return the words of a definition, with what `words.json` says by hand."""
    return Words(vocabulary(document), json.loads(Path(__file__).with_name("words.json").read_bytes()))


class Words:
    """Splits run-together words and spells them; `known` are words by frequency, `table` what is said by hand."""

    def __init__(self, known: Mapping[str, int], table: Mapping[str, Any]) -> None:
        self._total = sum(known.values()) or 1
        self._known = known
        self._split: Mapping[str, str] = table.get("split", {})
        self._spelling: Mapping[str, str] = table.get("spelling", {})
        self._plurals: Mapping[str, str] = table.get("plurals", {})
        self._singulars = {plural: singular for singular, plural in self._plurals.items()}
        self._found: dict[str, str] = {}
        self._unknown: set[str] = set()

    def split(self, word: str) -> str:
        """Return a word of a path with blanks where its words end: `routinglanguages` gives `routing languages`."""
        if word not in self._found:
            self._found[word] = str(self._split.get(word) or self.spell(self._best(word)))
        return self._found[word]

    def _best(self, word: str) -> list[str]:
        """Return the likeliest words that `word` is made of (Viterbi over their frequencies)."""
        word = word.lower().replace("-", "_")
        if "_" in word:
            return [part for piece in word.split("_") if piece for part in self._best(piece)]
        best: list[tuple[float, list[str]]] = [(0.0, [])]
        for end in range(1, len(word) + 1):
            options = [(best[end - 1][0] + 60.0, [*best[end - 1][1], word[end - 1]])]
            for start in range(max(0, end - _LONGEST), end - _SHORTEST + 1):
                count = self._known.get(word[start:end], 0)
                if count:
                    cost = 6 + math.log(self._total / count)
                    options.append((best[start][0] + cost, [*best[start][1], word[start:end]]))
            best.append(min(options))
        parts = best[-1][1]
        if any(len(part) == 1 for part in parts):
            self._unknown.add(word)
            return [word]
        return parts

    def knows(self, word: str) -> bool:
        """Tell whether the words in a word of a path are known."""
        return self.split(word) != word or word in self._split or word not in self._unknown

    def phrase(self, name: str) -> str:
        """Return the words of a name in camel case, spelt: `selfUri` gives `self URI`."""
        return self.spell(name_words(name.replace("OAuth", "Oauth")))

    def spell(self, words: Iterable[str]) -> str:
        """Return words as English writes them: abbreviations in capitals, names with theirs."""
        return " ".join(self._spelling.get(word, word) for word in words)

    def singular(self, phrase: str) -> str:
        """Return a noun phrase with its last word in the singular."""
        head, blank, word = phrase.rpartition(" ")
        if word in self._plurals:
            return phrase
        if word in self._singulars:
            return head + blank + str(self._singulars[word])
        if word.endswith("ies") and len(word) > 4:
            word = f"{word[:-3]}y"
        elif re.search(r"(ss|sh|ch|x|z)es$", word):
            word = word[:-2]
        elif word.endswith("s") and not re.search(r"(ss|us|is)$", word):
            word = word[:-1]
        return head + blank + word

    def plural(self, phrase: str) -> str:
        """Return a noun phrase, in the singular, with its last word in the plural."""
        head, blank, word = phrase.rpartition(" ")
        if word in self._plurals:
            word = self._plurals[word]
        elif re.search(r"[^aeiou]y$", word):
            word = f"{word[:-1]}ies"
        elif re.search(r"(s|sh|ch|x|z)$", word):
            word = f"{word}es"
        else:
            word = f"{word}s"
        return head + blank + word

    def is_plural(self, phrase: str) -> bool:
        """Tell whether a noun phrase is in the plural."""
        return self.singular(phrase) != phrase or phrase.rpartition(" ")[2] in ("settings", "analytics", "details")


def article(phrase: str) -> str:
    """Return a noun phrase in the singular with its indefinite article."""
    if phrase.endswith("settings"):
        return f"a set of {phrase}"
    if phrase.endswith(("feedback", "metadata")):
        phrase = f"{phrase} entry"
    vowel = _VOWEL_SOUND.match(phrase) and not _NOT_VOWEL.match(phrase)
    return f"{'an' if vowel else 'a'} {phrase}"


def sentence(text: str) -> str:
    """Return `text` with a capital letter and a full stop."""
    return f"{text[0].upper()}{text[1:].rstrip('.')}."

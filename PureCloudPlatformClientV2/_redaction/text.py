"""Masking in free text: a scanner that goes through the text once.

It stops at each word that something follows: a separator (`name=`, `"name": `, `name%3D`, `<name>`) or a space. Where
the word names a secret, the value behind it is masked; else the scan goes on right after the separator, so that what
stands inside the value of a harmless name is looked at too.

Each pattern begins where no other match of it can begin before its end, and none can give back what it took and try
again longer than the run it stands in: so the whole is linear. (Possessive quantifiers would say so; they need 3.11.)
"""

from __future__ import annotations

import re

from .names import MASK, is_secret_name

_LEAD = re.compile(
    r"(?<![A-Za-z0-9_-])([A-Za-z0-9_][A-Za-z0-9_-]*)"
    r"(?:((?:\]|%5[dD]|%22|\\+u0022|\\*[\"'])?(?:\s*[=:]>?\s*|%3[aAdD]|>))|\s+)"
)
_OPENING = re.compile(r"(\\*)([\"'])|%22|\\+u0022")
_QUOTE_OR_RUN = re.compile(r"\\+[\"']?|[\"']")
_BRACKET_OR_QUOTE = re.compile(r"[{}\[\]\"]|\\+\"?")
# One step each, for `_run`: a repeated group would keep a state per character to go back to.
_BARE = re.compile(
    r"[^\s&,;\"'}\])\\<>%]+|%(?!26|22|2[cC])|\\(?![\"'\\])|[,;](?![\s\"'{\\])|[}\])](?![\s,;}\])\"'\\]|\Z)"
)
_LINE = re.compile(r"[^\r\n\"'\\<>]+|\\(?![\"'rn\\])")
_ELEMENT = re.compile(r"[^<\r\n]+")
_SCHEME_VALUE = re.compile(r"[A-Za-z0-9._~+/=-]+")
_SCHEMES = frozenset({"bearer", "basic"})
_SPOKEN = frozenset(
    {"token", "secret", "password", "passcode", "passphrase", "assertion", "verifier", "pin", "key", "jwt"}
    | {"credential", "credentials", "tokens", "secrets", "passwords"}
)
# After "token", in prose: a quoted word, or a word that is told to have failed, or one that looks made by a machine.
_SPOKEN_VALUE = re.compile(
    r"(?:(?:is|was|value|of|given)\s+)?"
    r"(?:\\*[\"'`](?P<quoted>[^\s\"'`\\]{4,})\\*[\"'`]"
    r"|(?P<told>[^\s\"'`]+)(?=\s+(?:has|had|is|was|are|were|not|expired|revoked|rejected|invalid|unknown)\b)"
    r"|(?P<made>(?=[^\s\"'`]*[0-9])[^\s\"'`,;)\]}]{4,}))"
)
_NO_VALUES = frozenset(
    {"has", "had", "is", "was", "are", "were", "not", "endpoint", "request", "response", "server", "refresh", "renewal"}
)
_JWT = re.compile(r"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")
_USERINFO = re.compile(r"://[^\s/\"'<>@\\]*@")
_ESCAPED_LETTER = re.compile(r"u[0-9a-fA-F]{4}|[nrtbf]")
_WHOLE_LINE = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


def redact_text(text: str) -> str:
    """Return free text with what looks like a secret masked.

    Masked are the values after secret names and after `Bearer` and `Basic`, JWTs, the userinfo of URLs, and what is
    called a token, secret, password, ... in prose. An authorization code is a secret where OAuth puts it, beside a
    `grant_type`; elsewhere `code` is an error code that people need to see.
    """
    text = _USERINFO.sub(f"://{MASK}@", _JWT.sub(MASK, text))
    has_code = "grant_type" in text
    parts: list[str] = []
    done = position = 0
    while (lead := _LEAD.search(text, position)) is not None:
        position = lead.end()
        start, end = _value(text, lead, has_code)
        if start < end:
            parts += (text[done:start], MASK)
            done = position = end
    if not parts:
        return text
    return "".join((*parts, text[done:]))


def _value(text: str, lead: re.Match[str], has_code: bool) -> tuple[int, int]:
    """Return where the secret that belongs to `lead` begins and ends, twice the same place if there is none."""
    name, separator = lead[1], lead[2]
    start = lead.end()
    if separator is None:
        return _spoken(text, name.lower(), start)
    if not (_names_secret(text, lead.start(1), name) or (has_code and name.lower() == "code")):
        return start, start
    if separator.endswith(">") and text[lead.start() - 1 : lead.start()] in ("<", ":"):
        return start, _end(_ELEMENT, text, start)
    opening = _OPENING.match(text, start)
    if opening is not None:
        return opening.end(), _closing(text, opening)
    if text[start : start + 1] in ("{", "["):
        return start, _closing_bracket(text, start)
    if ":" in separator and name.lower() in _WHOLE_LINE:
        return start, _run(_LINE, text, start)
    scheme = _LEAD.match(text, start)
    if scheme is not None and scheme[2] is None and scheme[1].lower() in (*_SCHEMES, "token", "digest"):
        start = scheme.end()
    return start, _run(_BARE, text, start)


def _names_secret(text: str, start: int, name: str) -> bool:
    if is_secret_name(name):
        return True
    before = text[start - 1 : start]
    if before == "%":  # the two digits of an escape stuck to the name: %26token=
        return is_secret_name(name[2:])
    if before == "\\":  # an escaped line break or quote stuck to the name: \ntoken=
        escape = _ESCAPED_LETTER.match(name)
        return escape is not None and is_secret_name(name[escape.end() :])
    return False


def _spoken(text: str, word: str, start: int) -> tuple[int, int]:
    if word in _SCHEMES:
        return start, _end(_SCHEME_VALUE, text, start)
    if word in _SPOKEN:
        value = _SPOKEN_VALUE.match(text, start)
        if value is not None and value[value.lastgroup or 0].lower() not in _NO_VALUES:
            return value.span(value.lastgroup or 0)
    return start, start


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return start if match is None else match.end()


def _run(step: re.Pattern[str], text: str, start: int) -> int:
    while (end := _end(step, text, start)) > start:
        start = end
    return start


def _closing(text: str, opening: re.Match[str]) -> int:
    """Return where the string that `opening` opens is closed, the text's end if it is not.

    In JSON that is a string in JSON, and so on, a quote has 1, 3, 7, ... backslashes. With n of them it closes what was
    opened with n, or with fewer, an outer string; one within has n more than a multiple of twice n + 1 has.
    """
    if opening[2] is None:
        end = text.find(opening[0], opening.end())
        return len(text) if end < 0 else end
    depth = len(opening[1])
    for token in _QUOTE_OR_RUN.finditer(text, opening.end()):
        backslashes = len(token[0]) - 1
        if token[0][-1] != opening[2]:
            continue
        if backslashes < depth or (backslashes - depth) % (2 * (depth + 1)) == 0:
            return token.start() if backslashes < depth else token.end() - 1 - depth
    return len(text)


def _closing_bracket(text: str, start: int) -> int:
    """Return the end of the JSON array or object that starts there, the text's end if it has none."""
    depth, quoted = 0, False
    for token in _BRACKET_OR_QUOTE.finditer(text, start):
        sign = token[0]
        if sign == '"':
            quoted = not quoted
        elif not quoted and sign in ("{", "["):
            depth += 1
        elif not quoted and sign in ("}", "]"):
            depth -= 1
            if depth == 0:
                return token.end()
    return len(text)

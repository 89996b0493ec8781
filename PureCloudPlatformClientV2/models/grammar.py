# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GrammarLanguage


class Grammar(Model):
    """A grammar, kept at /api/v2/architect/grammars/{grammarId}. Answer of get_architect_grammar and 2 more; body of
    patch_architect_grammar and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    languages: list[GrammarLanguage] | None = field("languages", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .grammar_language import GrammarLanguage


class Grammar(Model):
    """Grammar of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    languages: list[GrammarLanguage] | None = field("languages", default=None)
    self_uri: str | None = field("selfUri", default=None)

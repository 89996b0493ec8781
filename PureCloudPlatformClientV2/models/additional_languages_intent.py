# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NluUtterance


class AdditionalLanguagesIntent(Model):
    """Part of IntentDefinition."""

    id: str | None = field("id", default=None)
    utterances: list[NluUtterance] | None = field("utterances", default=None)

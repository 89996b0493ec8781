# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CommunicationTranslation


class CommunicationTranslationList(Model):
    """Given by get_speechandtextanalytics_translations_language_conversation."""

    entities: list[CommunicationTranslation] | None = field("entities", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .communication_translation import CommunicationTranslation


class CommunicationTranslationList(Model):
    """CommunicationTranslationList of the Platform API."""

    entities: list[CommunicationTranslation] | None = field("entities", default=None)

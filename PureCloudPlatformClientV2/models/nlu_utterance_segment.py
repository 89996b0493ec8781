# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NamedEntityAnnotation


class NluUtteranceSegment(Model):
    """Part of NluUtterance.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    entity: NamedEntityAnnotation | None = field("entity", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .named_entity_annotation import NamedEntityAnnotation


class NluUtteranceSegment(Model):
    """NluUtteranceSegment of the Platform API.

    The platform requires: text.
    """

    text: str | None = field("text", default=None)
    entity: NamedEntityAnnotation | None = field("entity", default=None)

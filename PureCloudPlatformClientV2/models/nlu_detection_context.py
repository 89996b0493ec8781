# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContextEntity, ContextIntent


class NluDetectionContext(Model):
    """Part of NluDetectionRequest."""

    intent: ContextIntent | None = field("intent", default=None)
    entity: ContextEntity | None = field("entity", default=None)

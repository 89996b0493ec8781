# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .context_entity import ContextEntity
    from .context_intent import ContextIntent


class NluDetectionContext(Model):
    """NluDetectionContext of the Platform API."""

    intent: ContextIntent | None = field("intent", default=None)
    entity: ContextEntity | None = field("entity", default=None)

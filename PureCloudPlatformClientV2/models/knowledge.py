# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class Knowledge(Model):
    """Knowledge of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    knowledge_base: AddressableEntityRef | None = field("knowledgeBase", default=None)

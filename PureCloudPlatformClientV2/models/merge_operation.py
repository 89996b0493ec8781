# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class MergeOperation(Model):
    """MergeOperation of the Platform API."""

    source_contact: AddressableEntityRef | None = field("sourceContact", default=None)
    target_contact: AddressableEntityRef | None = field("targetContact", default=None)
    resulting_contact: AddressableEntityRef | None = field("resultingContact", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class SelectedAnswer(Model):
    """SelectedAnswer of the Platform API.

    The platform requires: document.
    """

    document: AddressableEntityRef | None = field("document", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class ConversationUserDisposition(Model):
    """ConversationUserDisposition of the Platform API.

    The platform requires: code, user.
    """

    code: str | None = field("code", default=None)
    notes: str | None = field("notes", default=None)
    user: AddressableEntityRef | None = field("user", default=None)

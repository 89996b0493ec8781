# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .callback_identifier import CallbackIdentifier
    from .domain_entity_ref import DomainEntityRef


class CreateCallbackResponse(Model):
    """CreateCallbackResponse of the Platform API.

    The platform requires: conversation, callback_identifiers.
    """

    conversation: DomainEntityRef | None = field("conversation", default=None)
    callback_identifiers: list[CallbackIdentifier] | None = field("callbackIdentifiers", default=None)

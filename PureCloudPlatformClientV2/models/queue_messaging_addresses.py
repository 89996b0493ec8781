# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class QueueMessagingAddresses(Model):
    """QueueMessagingAddresses of the Platform API."""

    sms_address: DomainEntityRef | None = field("smsAddress", default=None)
    open_messaging_recipient: DomainEntityRef | None = field("openMessagingRecipient", default=None)
    whats_app_recipient: DomainEntityRef | None = field("whatsAppRecipient", default=None)

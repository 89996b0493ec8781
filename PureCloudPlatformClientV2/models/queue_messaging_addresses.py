# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class QueueMessagingAddresses(Model):
    """Outbound messaging addresses of a queue. In CreateQueueRequest and 3 more."""

    sms_address: DomainEntityRef | None = field("smsAddress", default=None)
    open_messaging_recipient: DomainEntityRef | None = field("openMessagingRecipient", default=None)
    whats_app_recipient: DomainEntityRef | None = field("whatsAppRecipient", default=None)

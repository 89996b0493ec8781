# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, FromEmailAddress, ReplyToEmailAddress


class EmailConfig(Model):
    """Part of MessagingCampaign.

    Required by the platform: email_columns, from_address.
    """

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: DomainEntityRef | None = field("contentTemplate", default=None)
    from_address: FromEmailAddress | None = field("fromAddress", default=None)
    reply_to_address: ReplyToEmailAddress | None = field("replyToAddress", default=None)

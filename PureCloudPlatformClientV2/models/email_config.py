# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef
    from .from_email_address import FromEmailAddress
    from .reply_to_email_address import ReplyToEmailAddress


class EmailConfig(Model):
    """EmailConfig of the Platform API.

    The platform requires: email_columns, from_address.
    """

    email_columns: list[str] | None = field("emailColumns", default=None)
    content_template: DomainEntityRef | None = field("contentTemplate", default=None)
    from_address: FromEmailAddress | None = field("fromAddress", default=None)
    reply_to_address: ReplyToEmailAddress | None = field("replyToAddress", default=None)

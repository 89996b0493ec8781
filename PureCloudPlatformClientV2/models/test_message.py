# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import EmailAddress


class TestMessage(Model):
    """A test message: to, from, text body and 4 more. Answer of post_routing_email_domain_testconnection; body of
    post_routing_email_domain_testconnection.

    Required by the platform: to, pcFrom, text_body.
    """

    id: str | None = field("id", default=None)
    to: list[EmailAddress] | None = field("to", default=None)
    pcFrom: EmailAddress | None = field("from", default=None)
    subject: str | None = field("subject", default=None)
    text_body: str | None = field("textBody", default=None)
    html_body: str | None = field("htmlBody", default=None)
    time: datetime | None = field("time", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FaxSendResponse(Model):
    """A fax send: name, upload destination URI, upload method type and 3 more. Answer of post_conversations_faxes."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    upload_destination_uri: str | None = field("uploadDestinationUri", default=None)
    upload_method_type: Literal["SINGLE_PUT", "MULTIPART_POST"] | str | None = field("uploadMethodType", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    self_uri: str | None = field("selfUri", default=None)

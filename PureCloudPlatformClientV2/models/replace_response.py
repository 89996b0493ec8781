# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef


class ReplaceResponse(Model):
    """A replace: name, change number, upload status and 3 more. Answer of post_contentmanagement_document_content."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    change_number: int | None = field("changeNumber", default=None)
    upload_status: DomainEntityRef | None = field("uploadStatus", default=None)
    upload_destination_uri: str | None = field("uploadDestinationUri", default=None)
    upload_method: Literal["SINGLE_PUT", "MULTIPART_POST"] | str | None = field("uploadMethod", default=None)

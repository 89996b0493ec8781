# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Document


class CommandStatus(Model):
    """A command status, kept at /api/v2/contentmanagement/status/{statusId}. Answer of
    get_contentmanagement_status_status_id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    expiration: datetime | None = field("expiration", default=None)
    user_id: str | None = field("userId", default=None)
    status_code: Literal[
        "INPROGRESS", "COMPLETE", "ERROR", "CANCELING", "CANCELED",
    ] | str | None = field("statusCode", default=None)
    command_type: Literal[
        "UPLOAD", "COPYDOCUMENT", "MOVEDOCUMENT", "DELETEWORKSPACE", "DELETEDOCUMENT", "DELETETAG", "UPDATETAG",
        "REINDEX", "CLEANUP", "REPLACEDOCUMENT",
    ] | str | None = field("commandType", default=None)
    document: Document | None = field("document", default=None)
    self_uri: str | None = field("selfUri", default=None)

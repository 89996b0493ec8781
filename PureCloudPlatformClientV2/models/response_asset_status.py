# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResponseAssetStatus(Model):
    """A response asset status, kept at /api/v2/responsemanagement/responseassets/status/{statusId}. Answer of
    get_responsemanagement_responseassets_status_status_id.
    """

    id: str | None = field("id", default=None)
    status: Literal["InProgress", "Uploaded", "Failed"] | str | None = field("status", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)

# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResponseAssetStatus(Model):
    id: str | None = field("id", default=None)
    status: Literal["InProgress", "Uploaded", "Failed"] | str | None = field("status", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)

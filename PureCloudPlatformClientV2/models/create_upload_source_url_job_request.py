# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CreateUploadSourceUrlJobRequest(Model):
    """CreateUploadSourceUrlJobRequest of the Platform API.

    The platform requires: upload_url.
    """

    upload_url: str | None = field("uploadUrl", default=None)

# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ResponseAssetRequest(Model):
    """A response asset: name and division id. Body of put_responsemanagement_responseasset.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)

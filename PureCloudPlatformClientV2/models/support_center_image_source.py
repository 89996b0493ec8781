# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SupportCenterImageSource(Model):
    """SupportCenterImageSource of the Platform API.

    The platform requires: default_url.
    """

    default_url: str | None = field("defaultUrl", default=None)

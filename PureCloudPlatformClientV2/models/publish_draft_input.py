# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PublishDraftInput(Model):
    """PublishDraftInput of the Platform API.

    The platform requires: version.
    """

    version: int | None = field("version", default=None)

# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class FacebookScopedId(Model):
    scoped_id: str | None = field("scopedId", default=None)

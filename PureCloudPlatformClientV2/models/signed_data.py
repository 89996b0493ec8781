# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SignedData(Model):
    jwt: str | None = field("jwt", default=None)

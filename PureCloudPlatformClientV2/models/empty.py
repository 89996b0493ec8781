# Generated: make generate
from __future__ import annotations

from ..model import Model


class Empty(Model):
    """Body of post_languageunderstanding_miner_uploads."""

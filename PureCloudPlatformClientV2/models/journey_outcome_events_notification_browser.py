# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class JourneyOutcomeEventsNotificationBrowser(Model):
    family: str | None = field("family", default=None)
    version: str | None = field("version", default=None)
    lang: str | None = field("lang", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    view_height: int | None = field("viewHeight", default=None)
    view_width: int | None = field("viewWidth", default=None)
    features_flash: bool | None = field("featuresFlash", default=None)
    features_java: bool | None = field("featuresJava", default=None)
    features_pdf: bool | None = field("featuresPdf", default=None)
    features_webrtc: bool | None = field("featuresWebrtc", default=None)

# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Browser(Model):
    """Browser of an outcome achieved event. In OutcomeAchievedEvent and 3 more.

    Required by the platform: family, version, features_flash, features_java, features_pdf, features_webrtc.
    """

    family: str | None = field("family", default=None)
    version: str | None = field("version", default=None)
    lang: str | None = field("lang", default=None)
    fingerprint: str | None = field("fingerprint", default=None)
    is_mobile: bool | None = field("isMobile", default=None)
    view_height: int | None = field("viewHeight", default=None)
    view_width: int | None = field("viewWidth", default=None)
    features_flash: bool | None = field("featuresFlash", default=None)
    features_java: bool | None = field("featuresJava", default=None)
    features_pdf: bool | None = field("featuresPdf", default=None)
    features_webrtc: bool | None = field("featuresWebrtc", default=None)

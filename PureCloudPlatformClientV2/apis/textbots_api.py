# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        BotSearchResponseEntityListing, PostTextRequest, PostTextResponse, TextBotFlowLaunchRequest,
        TextBotFlowLaunchResponse, TextBotFlowTurnRequest, TextBotFlowTurnResponse,
    )

_GET_TEXTBOTS_BOTS_SEARCH: ApiOperation[BotSearchResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/textbots/bots/search", query("botType", "multi"), query("botName"), query("botId", "multi"),
    query("pageSize"), returns="BotSearchResponseEntityListing",
)
_POST_TEXTBOTS_BOTFLOWS_SESSION_TURNS: ApiOperation[TextBotFlowTurnResponse] = ApiOperation(
    "POST", "/api/v2/textbots/botflows/sessions/{sessionId}/turns", path("sessionId"),
    body("turn_request", required=True), returns="TextBotFlowTurnResponse",
)
_POST_TEXTBOTS_BOTFLOWS_SESSIONS: ApiOperation[TextBotFlowLaunchResponse] = ApiOperation(
    "POST", "/api/v2/textbots/botflows/sessions", body("launch_request", required=True),
    returns="TextBotFlowLaunchResponse",
)
_POST_TEXTBOTS_BOTS_EXECUTE: ApiOperation[PostTextResponse] = ApiOperation(
    "POST", "/api/v2/textbots/bots/execute", body("post_text_request", required=True), returns="PostTextResponse"
)


class TextbotsApi(Api):
    """The Textbots operations of the Platform API."""

    def get_textbots_bots_search(
        self,
        *,
        bot_type: Sequence[Literal[
            "GenesysBotConnector", "GenesysDialogEngine", "AmazonLex", "GoogleDialogFlowES", "GoogleDialogFlowCX",
            "NuanceDlg", "GenesysBotFlow", "GenesysDigitalBotFlow", "GenesysVoiceSurveyFlow",
        ]] | None = None,
        bot_name: str | None = None,
        bot_id: Sequence[str] | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BotSearchResponseEntityListing:
        """GET /api/v2/textbots/bots/search: returns BotSearchResponseEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            bot_type: any of GenesysBotConnector, GenesysDialogEngine, AmazonLex, GoogleDialogFlowES,
                GoogleDialogFlowCX, NuanceDlg, GenesysBotFlow, GenesysDigitalBotFlow, GenesysVoiceSurveyFlow.
            page_size: default 25.
        """
        return self._call(_GET_TEXTBOTS_BOTS_SEARCH, options, bot_type, bot_name, bot_id, page_size)

    def post_textbots_botflows_session_turns(
        self,
        session_id: str,
        turn_request: TextBotFlowTurnRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TextBotFlowTurnResponse:
        """POST /api/v2/textbots/botflows/sessions/{sessionId}/turns: returns TextBotFlowTurnResponse.

        Permissions: any of textbots:botFlowSession:execute.
        """
        return self._call(_POST_TEXTBOTS_BOTFLOWS_SESSION_TURNS, options, session_id, turn_request)

    def post_textbots_botflows_sessions(
        self,
        launch_request: TextBotFlowLaunchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TextBotFlowLaunchResponse:
        """POST /api/v2/textbots/botflows/sessions: returns TextBotFlowLaunchResponse.

        Permissions: any of textbots:botFlowSession:execute.
        """
        return self._call(_POST_TEXTBOTS_BOTFLOWS_SESSIONS, options, launch_request)

    def post_textbots_bots_execute(
        self,
        post_text_request: PostTextRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PostTextResponse:
        """POST /api/v2/textbots/bots/execute: returns PostTextResponse.

        Permissions: any of textbots:session:execute.
        """
        return self._call(_POST_TEXTBOTS_BOTS_EXECUTE, options, post_text_request)

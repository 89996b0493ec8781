# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    BotSearchResponseEntityListing, PostTextRequest, PostTextResponse, TextBotFlowLaunchRequest,
    TextBotFlowLaunchResponse, TextBotFlowTurnRequest, TextBotFlowTurnResponse,
)
from ..operation import Api, CallOptions

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
        """Search text bots.

        GET /api/v2/textbots/bots/search

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            bot_type: Kind of bot; any of GenesysBotConnector, GenesysDialogEngine, AmazonLex, GoogleDialogFlowES,
                GoogleDialogFlowCX, NuanceDlg, GenesysBotFlow, GenesysDigitalBotFlow, GenesysVoiceSurveyFlow.
            page_size: Most items on a page; default 25.
        """
        ...

    def post_textbots_botflows_session_turns(
        self,
        session_id: str,
        turn_request: TextBotFlowTurnRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TextBotFlowTurnResponse:
        """Create a turn of a bot flow session.

        POST /api/v2/textbots/botflows/sessions/{sessionId}/turns

        Permissions: any of textbots:botFlowSession:execute.

        Parameters:
            turn_request: What is sent: a text bot flow turn (input event type, previous turn, input event user input
                and 1 more).
        """
        ...

    def post_textbots_botflows_sessions(
        self,
        launch_request: TextBotFlowLaunchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TextBotFlowLaunchResponse:
        """Create a bot flow session.

        POST /api/v2/textbots/botflows/sessions

        Permissions: any of textbots:botFlowSession:execute.

        Parameters:
            launch_request: What is sent: a text bot flow launch (flow, external session id, channel and 3 more).
        """
        ...

    def post_textbots_bots_execute(
        self,
        post_text_request: PostTextRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PostTextResponse:
        """Send a text to a bot and get its answer.

        POST /api/v2/textbots/bots/execute

        Permissions: any of textbots:session:execute.

        Parameters:
            post_text_request: What is sent: a text (bot id, integration id, bot session id and 11 more).
        """
        ...

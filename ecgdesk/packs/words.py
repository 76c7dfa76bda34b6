"""How numbers of a Reading are written wherever people meet them: windows, reports, messages."""


def percent(probability: float) -> str:
    """Write a probability as whole percent, never as a certainty."""
    shown = min(max(round(probability * 100), 1), 99)
    mark = "<" if probability < 0.01 else ">" if probability > 0.99 else ""
    return f"{mark}{shown} %"

package org.kinward.scheduling.ui;
